/**
 * The few members of the DOM that reading a page needs. The rooms are compiled without the DOM's types, so that no
 * browser global is used by accident; linkedom's nodes have these members.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
  readonly parentElement: PageElement | null;
  contains(other: PageElement): boolean;
  replaceWith(other: PageElement): void;
  appendChild(child: PageElement): unknown;
  textContent: string | null;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3;
