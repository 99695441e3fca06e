const url = 'x';
const get = async (url) => { await url; };
get(url);
