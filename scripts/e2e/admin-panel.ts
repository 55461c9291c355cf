import type { Browser, Page } from 'playwright-core';

/** What an editor types into a news item. */
export interface NewArticle {
  readonly title: string;
  /** The address that is made from the title, since the editor leaves it empty. */
  readonly address: string;
  readonly summary: string;
  readonly body: string;
}

/** Who logs in. */
interface Login {
  readonly email: string;
  readonly password: string;
}

/** Writes and publishes a news item in the admin panel, with mouse and keyboard. */
export async function publishArticle(
  browser: Browser,
  cmsUrl: string,
  login: Login,
  article: NewArticle,
): Promise<void> {
  await inPanel(browser, cmsUrl, login, async (page) => {
    await page.goto(`${cmsUrl}/admin/content-manager/collection-types/api::article.article/create`);
    // First, since the editor hands its text on with a delay that the other fields do not have.
    await page.locator('.CodeMirror').first().click();
    await page.keyboard.insertText(article.body);
    await page.getByRole('textbox', { name: 'Title' }).fill(article.title);
    await page.getByRole('textbox', { name: 'Summary' }).fill(article.summary);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published document').waitFor();
    await page.locator(`input[name="slug"][value="${article.address}"]`).waitFor();
  });
}

/**
 * Ticks the first file that the media library finds, presses Delete and confirms.
 *
 * @returns what the panel then says in front of everything else
 */
export async function deleteFile(
  browser: Browser,
  cmsUrl: string,
  login: Login,
  name: string,
): Promise<string> {
  return inPanel(browser, cmsUrl, login, async (page) => {
    await page.goto(`${cmsUrl}/admin/plugins/upload?_q=${encodeURIComponent(name)}`);
    await page.getByText(name).first().waitFor();
    await page.getByRole('checkbox').first().click();
    await page.getByRole('button', { name: 'Delete' }).first().click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    const said = page.locator('[data-sonner-toast][data-front="true"]', { hasText: name });
    await said.waitFor();
    return said.innerText();
  });
}

/** Logs in with a browser that knows nothing yet. */
async function inPanel<T>(
  browser: Browser,
  cmsUrl: string,
  { email, password }: Login,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${cmsUrl}/admin`);
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password', { exact: false }).first().fill(password);
    await page.getByRole('button', { name: 'Login' }).click();
    await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
    return await work(page);
  } finally {
    await context.close();
  }
}
