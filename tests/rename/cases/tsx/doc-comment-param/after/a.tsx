/**
 * @param all the props of it
 */
function A(all: { a: string }) { return <p>{all.a}</p>; }
