// The package's own types describe an ES module, but it is a CommonJS one: its export is the function itself.
declare module "robots-parser" {
  interface Rules {
    /** Whether the program may read the address; undefined where the address is of another host. */
    isAllowed(url: string, userAgent?: string): boolean | undefined;
    /** Seconds between two requests. */
    getCrawlDelay(userAgent?: string): number | undefined;
  }
  /** The rules of a robots.txt that was found at the address. */
  export default function robotsParser(url: string, text: string): Rules;
}
