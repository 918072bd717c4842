import { emulate } from './emulate';
import type { HostContext } from './host-context';
import { withoutCommentsInTemplates } from './html-comments';
import { mismatch } from './parameters';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export function emulateHtmlService(context: HostContext): HtmlService {
  return emulate<HtmlService>(context, 'HtmlService', {
    createHtmlOutput: (content: unknown = '') => {
      if (typeof content !== 'string') throw mismatch(context, 'HtmlService.createHtmlOutput', [content]);
      return emulateHtmlOutput(context, content);
    },
    createHtmlOutputFromFile: (filename) =>
      emulateHtmlOutput(context, withoutCommentsInTemplates(fileNamed(context, filename))),
    createTemplateFromFile(filename) {
      const content = fileNamed(context, filename);
      // Google documents it as the file's unprocessed content.
      return emulate<HtmlTemplate>(context, 'HtmlTemplate', { getRawContent: () => content });
    },
  });
}

function fileNamed(context: HostContext, filename: string): string {
  const content = context.options.html[filename.replace(/\.html$/, '')];
  if (content === undefined) throw context.error(`No HTML file named ${filename} was found.`);
  return content;
}

function emulateHtmlOutput(context: HostContext, initial: string): HtmlOutput {
  let content = initial;
  let title = '';
  let width = 300;
  let height = 600;
  const output: HtmlOutput = emulate<HtmlOutput>(context, 'HtmlOutput', {
    getContent: () => content,
    setContent(text) {
      content = text;
      return output;
    },
    append(text) {
      content += text;
      return output;
    },
    appendUntrusted(text) {
      content += text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
      return output;
    },
    clear() {
      content = '';
      return output;
    },
    getTitle: () => title,
    setTitle(text) {
      title = text;
      return output;
    },
    getWidth: () => width,
    setWidth(pixels) {
      width = pixels;
      return output;
    },
    getHeight: () => height,
    setHeight(pixels) {
      height = pixels;
      return output;
    },
  });
  return output;
}
