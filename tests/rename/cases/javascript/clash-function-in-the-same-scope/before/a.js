export function halt() {}
function stop() {}
stop();
