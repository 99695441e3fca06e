package p;

/** {@link Out.Cell} is of no package that can be seen here. */
class Use {}
