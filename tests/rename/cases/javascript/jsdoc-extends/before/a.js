/** @template T */
class Base {}
/** @extends {Base<string>} */
class Derived extends Base {}
