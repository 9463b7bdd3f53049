// <dialog data-modal> is shown modally as soon as it is drawn. Escape presses its [data-dialog-cancel]; the focus goes back to where it was,
// or, where that was within a menu which has closed since, to the menu's own button.
const openers = new WeakMap();
const shown = new Set();
let pressedMenu = null;

// Before the menu closes: then its items cannot have the focus any more, and the body has it.
document.addEventListener('click', event => {
  pressedMenu = event.target instanceof Element ? event.target.closest('details.menu') : null;
}, true);

function open(dialog) {
  if (dialog.open) {
    return;
  }

  openers.set(dialog, [document.activeElement, pressedMenu?.querySelector('summary')]);
  dialog.showModal();
  (dialog.querySelector('[autofocus], input, select, textarea') ?? dialog.querySelector('[data-dialog-cancel]'))?.focus();
}

function closed(dialog) {
  openers.get(dialog)?.find(element => element?.isConnected && element !== document.body && element.checkVisibility())?.focus();
}

// A page that is drawn comes as thousands of additions: one look at the document is quicker than one at each.
new MutationObserver(() => {
  for (const dialog of shown) {
    if (!dialog.isConnected) {
      shown.delete(dialog);
      closed(dialog);
    }
  }

  for (const dialog of document.querySelectorAll('dialog[data-modal]')) {
    shown.add(dialog);
    open(dialog);
  }
}).observe(document.documentElement, { subtree: true, childList: true });

// The server decides when a dialog is gone, so the browser must not close it first.
document.addEventListener('cancel', event => {
  if (event.target instanceof Element && event.target.matches('dialog[data-modal]')) {
    event.preventDefault();
    event.target.querySelector('[data-dialog-cancel]')?.click();
  }
}, true);
