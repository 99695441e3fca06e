/** @template T */
class Root {}
/** @extends {Root<string>} */
class Derived extends Root {}
