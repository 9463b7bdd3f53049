// One listener for every copy button: [data-copy] holds the text.
const shownFor = 1500;

// In a modal dialog nothing outside of it can be selected.
async function copy(text, host) {
  if (navigator.clipboard && window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }

  // Plain HTTP inside a company network: there is no clipboard API, but selecting still works.
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  host.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (!isCopied) {
    throw new Error('The browser refused to copy.');
  }
}

document.addEventListener('click', async event => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  if (!button) {
    return;
  }

  event.preventDefault();
  const said = document.getElementById('said');
  try {
    await copy(button.dataset.copy, button.closest('dialog') ?? document.body);
    button.setAttribute('data-copied', '');
    said.textContent = 'Copied';
    setTimeout(() => {
      button.removeAttribute('data-copied');
      said.textContent = '';
    }, shownFor);
  } catch {
    said.textContent = 'Copying failed. Select the text and copy it by hand.';
  }

  button.focus();
});
