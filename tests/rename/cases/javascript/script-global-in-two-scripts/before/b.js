export {};
function boot() {}
boot();
