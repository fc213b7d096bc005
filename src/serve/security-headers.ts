import helmet from 'helmet';
import type { RequestHandler } from 'express';

const NOTHING = ["'none'"];
const SELF = ["'self'"];

/** Pages load from this server only, and no other site may show them. */
const PAGE_DIRECTIVES = {
  defaultSrc: NOTHING,
  scriptSrc: SELF,
  styleSrc: SELF,
  imgSrc: [...SELF, 'data:'],
  fontSrc: SELF,
  connectSrc: SELF,
  manifestSrc: SELF,
  baseUri: NOTHING,
  formAction: SELF,
  frameAncestors: NOTHING,
};

function headersWith(directives: Readonly<Record<string, readonly string[]>>): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: mutable(directives) },
    // The server speaks plain HTTP on loopback; a proxy that adds TLS adds this too.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
}

function mutable(directives: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(directives).map(([name, values]) => [name, [...values]]));
}

/** For everything: pages may use what this server gives, answers of the API nothing at all. */
export const securityHeaders = headersWith(PAGE_DIRECTIVES);

/** For `/docs`: its viewer is a web component that writes its styles into the page. */
export const viewerHeaders = headersWith({ ...PAGE_DIRECTIVES, styleSrc: [...SELF, "'unsafe-inline'"] });
