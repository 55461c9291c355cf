/** As much of the WHATWG URL Standard as the domain needs; Node and browsers have all of it. */
interface URL {
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly hostname: string;
  /** Empty where it is the usual one of the protocol. */
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

declare const URL: {
  new (text: string): URL;
  /** @returns `null` where the text is no address, or no absolute one and there is no base */
  parse(text: string, base?: string): URL | null;
};
