import type { RuleProblem } from '@pilotpress/shared-types';
import {
  emailSchema,
  offeredProblem,
  pictureProblems,
  shownProblem,
  webAddressProblem,
  yearProblem,
} from '@pilotpress/shared-types';
import { recordOf, textOf } from './entry-row.ts';
import { fileFacts, fileFamily } from './file-facts.ts';
import type { Field } from './schema-walk.ts';
import { fieldLabel } from './schema-walk.ts';

const TEXTS = new Set(['string', 'text', 'richtext']);

/** What hold of any field of any type: the rules that a schema cannot state, or states too loosely. */
export function fieldProblems(field: Field): RuleProblem[] {
  return [
    ...blankProblems(field),
    ...controlCharacterProblems(field),
    ...webAddressProblems(field),
    ...emailProblems(field),
    ...yearProblems(field),
    ...fileProblems(field),
  ];
}

function blankProblems(field: Field): RuleProblem[] {
  const { path, attribute, value } = field;
  if (attribute.required !== true || !TEXTS.has(attribute.type)) return [];
  if (typeof value !== 'string' || value.trim() !== '') return [];
  return [{ path, message: `"${fieldLabel(field)}" is empty. Fill it in: readers need it.` }];
}

/** Control characters other than tab and line breaks: no editor types them, and no feed may hold them. */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function controlCharacterProblems(field: Field): RuleProblem[] {
  const { path, attribute, value } = field;
  if (!TEXTS.has(attribute.type) || typeof value !== 'string') return [];
  if (!CONTROL_CHARACTERS.test(value)) return [];
  return [
    {
      path,
      message: `"${fieldLabel(field)}" holds an invisible control character, as copying from another program can leave behind. Type the text anew.`,
    },
  ];
}

function webAddressProblems({ path, attribute, value }: Field): RuleProblem[] {
  if (attribute.pluginOptions?.pilotpress?.form !== 'web-address') return [];
  if (typeof value !== 'string' || value === '') return [];
  const message = webAddressProblem(value);
  return message === null ? [] : [{ path, message }];
}

function emailProblems({ path, attribute, value }: Field): RuleProblem[] {
  if (attribute.type !== 'email' || typeof value !== 'string' || value === '') return [];
  if (emailSchema.safeParse(value).success) return [];
  return [
    { path, message: `"${value}" is not an e-mail address. Enter one, as in "name@example.org".` },
  ];
}

function yearProblems({ path, attribute, value }: Field): RuleProblem[] {
  const moment = attribute.type === 'date' || attribute.type === 'datetime' ? textOf(value) : null;
  const message = moment === null ? null : yearProblem(moment);
  return message === null ? [] : [{ path, message }];
}

/** What hold of a file where it is used; the same must hold of whatever replaces it there. */
export function fileProblems(field: Field): RuleProblem[] {
  return [...fileKindProblems(field), ...alternativeTextProblems(field)];
}

function fileKindProblems({ path, attribute, value }: Field): RuleProblem[] {
  const row = recordOf(value);
  if (attribute.type !== 'media' || row === null || attribute.allowedTypes === undefined) {
    return [];
  }
  const file = fileFacts(row);
  const isShown = attribute.allowedTypes.includes('images');
  if (!attribute.allowedTypes.includes(fileFamily(file.mime))) {
    const wanted = isShown ? 'a picture' : 'a document';
    return [{ path, message: `The file "${file.name}" is not ${wanted}. Choose another.` }];
  }
  const message = isShown ? shownProblem(file) : offeredProblem(file);
  return message === null ? [] : [{ path, message }];
}

function alternativeTextProblems({ path, owner, ownerUid, value }: Field): RuleProblem[] {
  const file = recordOf(value);
  if (ownerUid !== 'media.picture' || path.at(-1) !== 'file' || file === null) return [];
  const picture = {
    decorative: owner.decorative === true,
    alternativeText: textOf(file.alternativeText),
  };
  return pictureProblems(picture, path);
}
