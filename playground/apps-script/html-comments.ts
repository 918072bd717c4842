/** The texts of a script that may hold what looks like a comment, and the comments themselves: whichever begins first. */
const PARTS = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:\\[\s\S]|[^`\\])*`|\/\/.*|\/\*[\s\S]*?\*\//g;
const SCRIPTS = /(<script[^>]*>)([\s\S]*?)(<\/script)/gi;

/**
 * What HtmlService does to a page that it reads from a file: inside template literals it takes out what looks like a comment.
 * No documentation says so; three users report it independently of each other.
 */
export function withoutCommentsInTemplates(html: string): string {
  return html.replace(
    SCRIPTS,
    (_, start: string, script: string, end: string) => start + script.replace(PARTS, stripped) + end,
  );
}

function stripped(part: string): string {
  return part.startsWith('`') ? part.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n`]*/g, '') : part;
}
