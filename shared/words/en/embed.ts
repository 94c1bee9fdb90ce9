/** Words of the small page that other sites may show in a frame, and of the code that puts it there. */
export const embed = {
  title: 'One step of a match',
  open: 'Open the replay',
  opens: 'Opens in a new tab',
  code: 'Embed this step',
  codeLabel: 'HTML for your page',
  codeNote:
    'A small page with this step, which any site may show. It stores nothing and sets no cookies. Everybody who sees your page sees what was said at this table.',
};
