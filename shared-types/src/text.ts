import { z } from 'zod';

/** Longest title in characters: what a `varchar(255)` column holds. */
export const TITLE_MAX = 255;
/** Longest summary in characters, as it appears in cards, feeds and search results. */
export const SUMMARY_MAX = 300;

/** One line of text that has something in it. */
export const lineSchema = z.string().trim().min(1).max(TITLE_MAX);
export const summarySchema = z.string().trim().min(1).max(SUMMARY_MAX);
/** Markdown source, rendered and sanitised by the site. */
export const markdownSchema = z.string().min(1);
