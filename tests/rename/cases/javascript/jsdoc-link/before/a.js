/** Reads. See {@link fetchAll} and {@link fetchAll the other}; fetchAll in prose stays. */
function one() {}
/* {@link fetchAll} in a plain comment */
function fetchAll() {}
