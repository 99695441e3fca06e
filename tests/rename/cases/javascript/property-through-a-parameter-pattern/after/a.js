class User { address = ''; }
/** @param {User} user */
function send({ address: mail }) { return mail; }
