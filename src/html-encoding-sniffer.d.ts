// The package carries no types of its own.
declare module "html-encoding-sniffer" {
  /** Name of the encoding that the bytes of a page declare (HTML Standard, 13.2.3.2), else the default. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
