// Read by every browser, also one that reads nothing else here: so no newer words than var.
;(function () {
  var isNew =
    window.indexedDB &&
    window.crypto &&
    window.crypto.subtle &&
    window.structuredClone &&
    window.navigator.locks &&
    Array.prototype.toSorted &&
    Array.prototype.findLast
  if (isNew) return
  document.documentElement.setAttribute('data-browser', 'old')
  var text = document.createElement('p')
  text.style.cssText =
    'max-width: 34em; margin: 3em auto; padding: 0 1em; font: 18px/1.5 sans-serif'
  text.textContent = window.isSecureContext
    ? 'Din browser er for gammel til Klyngevalg. Brug Chrome, Edge, Firefox eller Safari fra de seneste to år. Din fil er ikke åbnet, og intet er ændret. (Your browser is too old for Klyngevalg: use Chrome, Edge, Firefox or Safari of the last two years.)'
    : 'Klyngevalg kan kun åbnes på en adresse, der begynder med https. Bed den, der sendte dig linket, om den rigtige adresse. (Klyngevalg can only be opened at an address that begins with https.)'
  document.body.appendChild(text)
})()
