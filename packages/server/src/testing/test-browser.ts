/** A page that a browser came to. */
export interface Visit {
  readonly status: number;
  /** The address after every redirect. */
  readonly url: string;
  readonly text: string;
  readonly headers: Headers;
}

/** As much of a browser as signing in needs: it keeps cookies, follows redirects, and sends forms, some by themselves. */
export interface TestBrowser {
  /** Cookies by name. A test may change them. */
  readonly cookies: Map<string, string>;
  /** Every Set-Cookie header so far. */
  readonly set: string[];
  go(address: string, request?: RequestInit): Promise<Visit>;
  /** Sends a form of the page that the browser is at. */
  submit(page: Visit, fields: Record<string, string>): Promise<Visit>;
}

/**
 * Opens such a browser, at one site.
 *
 * @param takesSafe whether it takes Secure cookies of a site on this machine without https, as Safari does not
 */
export function testBrowser(takesSafe = true): TestBrowser {
  const cookies = new Map<string, string>();
  const set: string[] = [];
  const keep = (header: string) => {
    set.push(header);
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
    if (/; secure/i.test(header) && !takesSafe) return;
    const [, past] = /expires=([^;]+)/i.exec(header) ?? [];
    if (value === "" || (past && Date.parse(past) < Date.now())) cookies.delete(name);
    else cookies.set(name, value);
  };
  const go: TestBrowser["go"] = async (address, request = {}) => {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const headers = { "sec-fetch-site": "same-origin", ...(request.headers as Record<string, string>), cookie };
    const response = await fetch(address, { ...request, headers, redirect: "manual" });
    response.headers.getSetCookie().forEach(keep);
    const to = response.headers.get("location");
    const { status } = response;
    if (status >= 300 && status < 400 && to) return go(new URL(to, address).href);
    const page = { status, url: address, text: await response.text(), headers: response.headers };
    return page.text.includes("document.forms[0].submit()") ? submit(page, {}) : page;
  };
  const submit: TestBrowser["submit"] = (page, fields) => {
    const [, action = page.url] = /<form[^>]*action="([^"]+)"/.exec(page.text) ?? [];
    const hidden = [...page.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const given = hidden.map(([, name = "", value = ""]) => [name, value] as const);
    const body = new URLSearchParams({ ...Object.fromEntries(given), ...fields });
    return go(new URL(action, page.url).href, { method: "POST", body });
  };
  return { cookies, set, go, submit };
}
