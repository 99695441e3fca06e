class User { mail = ''; }
/** @param {User} user */
function send({ mail }) { return mail; }
