const url = 'x';
const get = async (address) => { await address; };
get(url);
