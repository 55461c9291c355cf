import type { Browser } from 'playwright-core';

/** What an editor types into a news item. */
export interface NewArticle {
  readonly title: string;
  /** The address that is made from the title, since the editor leaves it empty. */
  readonly address: string;
  readonly summary: string;
  readonly body: string;
}

/** Writes and publishes a news item in the admin panel, with mouse and keyboard. */
export async function publishArticle(
  browser: Browser,
  cmsUrl: string,
  { email, password }: { email: string; password: string },
  article: NewArticle,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${cmsUrl}/admin`);
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password', { exact: false }).first().fill(password);
    await page.getByRole('button', { name: 'Login' }).click();
    await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
    await page.goto(`${cmsUrl}/admin/content-manager/collection-types/api::article.article/create`);
    // First, since the editor hands its text on with a delay that the other fields do not have.
    await page.locator('.CodeMirror').first().click();
    await page.keyboard.insertText(article.body);
    await page.getByRole('textbox', { name: 'Title' }).fill(article.title);
    await page.getByRole('textbox', { name: 'Summary' }).fill(article.summary);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published document').waitFor();
    await page.locator(`input[name="slug"][value="${article.address}"]`).waitFor();
  } finally {
    await context.close();
  }
}
