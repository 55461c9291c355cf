import type { Browser, Locator, Page } from 'playwright-core';

/** For anything to show. Milliseconds. */
const PATIENCE = 180_000;

/** What an editor types into a news item. */
export interface NewArticle {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** Who logs in. */
interface Login {
  readonly email: string;
  readonly password: string;
}

/** The admin panel in a browser that knew nothing before, used with mouse and keyboard. */
export class AdminPanel {
  readonly #page: Page;
  readonly #url: string;

  private constructor(page: Page, url: string) {
    this.#page = page;
    this.#url = url;
  }

  static async logIn(
    browser: Browser,
    cmsUrl: string,
    { email, password }: Login,
  ): Promise<AdminPanel> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    // Whoever publishes waits for the site, which takes its time on a slow machine.
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const panel = new AdminPanel(page, `${cmsUrl}/admin`);
    await page.goto(panel.#url);
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password', { exact: false }).first().fill(password);
    await page.getByRole('button', { name: 'Login' }).click();
    await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
    return panel;
  }

  async close(): Promise<void> {
    await this.#page.context().close();
  }

  /** Writes and publishes a news item; its edit view stays open. */
  async publishArticle({ title, summary, body }: NewArticle): Promise<void> {
    await this.#page.goto(
      `${this.#url}/content-manager/collection-types/api::article.article/create`,
    );
    // First, since the editor hands its text on with a delay that the other fields do not have.
    await this.#page.locator('.CodeMirror').first().click();
    await this.#page.keyboard.insertText(body);
    await this.#field('Title').fill(title);
    await this.#field('Summary').fill(summary);
    await this.#press('Publish');
    await this.#page.getByText('Published document').waitFor();
  }

  /** Gives the entry whose edit view is open another address, and presses Publish. */
  async publishAt(address: string): Promise<void> {
    await this.#field('Address').fill(address);
    // It is looked up whether the address is taken, and the field is drawn anew with the answer.
    await this.#page.getByText('Available').waitFor();
    await this.#press('Publish');
  }

  /** What the edit view says is wrong with the address. */
  async problemOfAddress(): Promise<string> {
    const problem = this.#page.locator('[data-strapi-field-error]');
    await problem.waitFor();
    const explained = await this.#field('Address').getAttribute('aria-describedby');
    const id = await problem.getAttribute('id');
    if (id === null || id !== explained) throw new Error('The problem is not that of the address.');
    return problem.innerText();
  }

  /**
   * Waits until the edit view says that visitors see the entry at this path, and follows the link.
   *
   * @returns address and main heading of the page that opens
   */
  async openLivePage(path: string): Promise<{ readonly url: string; readonly heading: string }> {
    const link = this.#page
      .getByRole('link', { name: 'Open the page', exact: true })
      .and(this.#page.locator(`[href$="${path}"]`));
    await link.waitFor();
    await this.#page.getByRole('status').getByText('Live', { exact: true }).waitFor();
    const opens = this.#page.waitForEvent('popup');
    await link.click();
    const page = await opens;
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const url = page.url();
    await page.close();
    return { url, heading };
  }

  /** What the home page says of the site. */
  async siteWidget(): Promise<string> {
    await this.#page.goto(this.#url);
    const widget = this.#page.locator('section', { hasText: 'Open the site' });
    await widget.waitFor();
    return widget.innerText();
  }

  /**
   * Ticks the first file that the media library finds, presses Delete and confirms.
   *
   * @returns what the panel then says in front of everything else
   */
  async deleteFile(name: string): Promise<string> {
    await this.#page.goto(`${this.#url}/plugins/upload?_q=${encodeURIComponent(name)}`);
    await this.#page.getByText(name).first().waitFor();
    await this.#page.getByRole('checkbox').first().click();
    await this.#page.getByRole('button', { name: 'Delete' }).first().click();
    await this.#press('Confirm');
    const said = this.#page.locator('[data-sonner-toast][data-front="true"]', { hasText: name });
    await said.waitFor();
    return said.innerText();
  }

  #field(label: string): Locator {
    return this.#page.getByRole('textbox', { name: label });
  }

  async #press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name }).click();
  }
}
