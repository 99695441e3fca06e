const $größe = 1;
console.log($größe, '$länge', $länge2());
function $länge2() {}
