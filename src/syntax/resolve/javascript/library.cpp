// The language's library, as far as types go through it: what its collections, promises and
// functions hand on. Written for this from the ECMAScript specification; members whose types lead
// to nothing are only named, so that they are known to be the library's.

#include "trees.hpp"

namespace git_refactor::syntax::javascript {

namespace {

constexpr std::string_view declarations = R"(
interface Object {
  constructor: Function; toString(): string; toLocaleString(): string; valueOf(): Object;
  hasOwnProperty(key: string): boolean; isPrototypeOf(value: Object): boolean;
  propertyIsEnumerable(key: string): boolean; __proto__: any;
}
interface PropertyDescriptor {
  configurable?: boolean; enumerable?: boolean; value?: any; writable?: boolean;
  get?(): any; set?(value: any): void;
}
interface ObjectConstructor {
  new (value?: any): Object; (value?: any): any;
  assign<T, U, V, W>(target: T, one: U, two?: V, three?: W): T & U & V & W;
  assign<T, U, V>(target: T, one: U, two: V): T & U & V;
  assign<T, U>(target: T, one: U): T & U;
  create(proto: any, properties?: { [key: string]: PropertyDescriptor }): any;
  keys(o: {}): string[]; getOwnPropertyNames(o: any): string[]; getPrototypeOf(o: any): any;
  setPrototypeOf(o: any, proto: any): any; is(a: any, b: any): boolean;
  values<T>(o: { [key: string]: T } | ArrayLike<T>): T[];
  entries<T>(o: { [key: string]: T } | ArrayLike<T>): [string, T][];
  fromEntries<T>(entries: Iterable<readonly [any, T]>): { [key: string]: T };
  freeze<T>(o: T): T; seal<T>(o: T): T; preventExtensions<T>(o: T): T;
  isFrozen(o: any): boolean; isSealed(o: any): boolean; isExtensible(o: any): boolean;
  defineProperty<T>(o: T, key: PropertyKey, attributes: PropertyDescriptor): T;
  defineProperties<T>(o: T, properties: { [key: string]: PropertyDescriptor }): T;
  getOwnPropertyDescriptor(o: any, key: PropertyKey): PropertyDescriptor;
  getOwnPropertyDescriptors(o: any): { [key: string]: PropertyDescriptor };
  getOwnPropertySymbols(o: any): symbol[]; hasOwn(o: object, key: PropertyKey): boolean;
  groupBy<T>(items: Iterable<T>, key: (item: T, index: number) => any): { [key: string]: T[] };
  prototype: Object;
}
declare var Object: ObjectConstructor;
type PropertyKey = string | number | symbol;
interface Function {
  apply(self: any, arguments?: any): any; call(self: any, ...arguments: any[]): any;
  bind(self: any, ...arguments: any[]): any; toString(): string;
  prototype: any; length: number; arguments: any; caller: Function; name: string;
}
interface FunctionConstructor { new (...code: string[]): Function; (...code: string[]): Function; prototype: Function }
declare var Function: FunctionConstructor;
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface IArguments { [index: number]: any; length: number; callee: Function }
interface String {
  toString(): string; charAt(at: number): string; charCodeAt(at: number): number;
  codePointAt(at: number): number; concat(...texts: string[]): string; at(index: number): string;
  indexOf(text: string, from?: number): number; lastIndexOf(text: string, from?: number): number;
  localeCompare(other: string): number; match(pattern: any): RegExpMatchArray;
  matchAll(pattern: RegExp): IterableIterator<RegExpMatchArray>;
  replace(pattern: any, by: any): string; replaceAll(pattern: any, by: any): string;
  search(pattern: any): number; slice(start?: number, end?: number): string;
  split(separator: any, limit?: number): string[]; substring(start: number, end?: number): string;
  substr(start: number, length?: number): string; toLowerCase(): string; toUpperCase(): string;
  toLocaleLowerCase(): string; toLocaleUpperCase(): string; trim(): string; trimStart(): string;
  trimEnd(): string; length: number; valueOf(): string; includes(text: string, from?: number): boolean;
  startsWith(text: string, from?: number): boolean; endsWith(text: string, to?: number): boolean;
  repeat(count: number): string; padStart(length: number, fill?: string): string;
  padEnd(length: number, fill?: string): string; normalize(form?: string): string;
  anchor(name: string): string; big(): string; bold(): string; link(url: string): string;
  [Symbol.iterator](): IterableIterator<string>; [index: number]: string;
}
interface StringConstructor {
  new (value?: any): String; (value?: any): string; fromCharCode(...codes: number[]): string;
  fromCodePoint(...codes: number[]): string; raw(parts: any, ...values: any[]): string; prototype: String;
}
declare var String: StringConstructor;
interface Boolean { valueOf(): boolean }
interface BooleanConstructor { new (value?: any): Boolean; (value?: any): boolean; prototype: Boolean }
declare var Boolean: BooleanConstructor;
interface Number {
  toString(radix?: number): string; toFixed(digits?: number): string; valueOf(): number;
  toExponential(digits?: number): string; toPrecision(digits?: number): string;
  toLocaleString(locale?: any, options?: any): string;
}
interface NumberConstructor {
  new (value?: any): Number; (value?: any): number; MAX_VALUE: number; MIN_VALUE: number;
  NaN: number; NEGATIVE_INFINITY: number; POSITIVE_INFINITY: number; EPSILON: number;
  MAX_SAFE_INTEGER: number; MIN_SAFE_INTEGER: number; isFinite(value: any): boolean;
  isInteger(value: any): boolean; isNaN(value: any): boolean; isSafeInteger(value: any): boolean;
  parseFloat(text: string): number; parseInt(text: string, radix?: number): number; prototype: Number;
}
declare var Number: NumberConstructor;
interface BigInt { toString(radix?: number): string; valueOf(): bigint; toLocaleString(): string }
declare var BigInt: { (value: any): bigint; asIntN(bits: number, value: bigint): bigint };
interface Symbol { toString(): string; valueOf(): symbol; description: string }
interface SymbolConstructor {
  (description?: any): symbol; for(key: string): symbol; keyFor(key: symbol): string;
  iterator: symbol; asyncIterator: symbol; hasInstance: symbol; toPrimitive: symbol;
  toStringTag: symbol; species: symbol; isConcatSpreadable: symbol; match: symbol; dispose: symbol;
  replace: symbol; search: symbol; split: symbol; unscopables: symbol; prototype: Symbol;
}
declare var Symbol: SymbolConstructor;
interface IteratorResult<T> { done?: boolean; value: T }
interface Iterator<T, R = any, N = any> {
  next(...values: any[]): IteratorResult<T>; return?(value?: any): IteratorResult<T>;
  throw?(error?: any): IteratorResult<T>;
}
interface Iterable<T> { [Symbol.iterator](): Iterator<T> }
interface IterableIterator<T> extends Iterator<T> {
  [Symbol.iterator](): IterableIterator<T>;
  map<U>(f: (value: T, index: number) => U): IterableIterator<U>;
  filter<S extends T>(f: (value: T, index: number) => value is S): IterableIterator<S>;
  filter(f: (value: T, index: number) => any): IterableIterator<T>;
  take(limit: number): IterableIterator<T>; drop(count: number): IterableIterator<T>;
  flatMap<U>(f: (value: T, index: number) => Iterable<U>): IterableIterator<U>;
  reduce<U>(f: (before: U, value: T, index: number) => U, initial: U): U;
  toArray(): T[]; forEach(f: (value: T, index: number) => void): void;
  some(f: (value: T, index: number) => any): boolean; every(f: (value: T, index: number) => any): boolean;
  find(f: (value: T, index: number) => any): T | undefined;
}
interface Generator<T = any, R = any, N = any> extends IterableIterator<T> {
  next(...values: any[]): IteratorResult<T>; return(value: any): IteratorResult<T>;
  throw(error: any): IteratorResult<T>; [Symbol.iterator](): Generator<T, R, N>;
}
interface AsyncIterator<T> { next(...values: any[]): Promise<IteratorResult<T>> }
interface AsyncIterable<T> { [Symbol.asyncIterator](): AsyncIterator<T> }
interface AsyncIterableIterator<T> extends AsyncIterator<T> { [Symbol.asyncIterator](): AsyncIterableIterator<T> }
interface AsyncGenerator<T = any, R = any, N = any> extends AsyncIterator<T> {
  next(...values: any[]): Promise<IteratorResult<T>>; return(value: any): Promise<IteratorResult<T>>;
  throw(error: any): Promise<IteratorResult<T>>; [Symbol.asyncIterator](): AsyncGenerator<T, R, N>;
}
interface ArrayLike<T> { length: number; [index: number]: T }
interface ReadonlyArray<T> {
  length: number; toString(): string; toLocaleString(): string;
  concat(...items: (T | ConcatArray<T>)[]): T[]; join(separator?: string): string;
  slice(start?: number, end?: number): T[]; indexOf(item: T, from?: number): number;
  lastIndexOf(item: T, from?: number): number; includes(item: T, from?: number): boolean;
  every(f: (value: T, index: number, array: T[]) => any, self?: any): boolean;
  some(f: (value: T, index: number, array: T[]) => any, self?: any): boolean;
  forEach(f: (value: T, index: number, array: T[]) => void, self?: any): void;
  map<U>(f: (value: T, index: number, array: T[]) => U, self?: any): U[];
  filter<S extends T>(f: (value: T, index: number, array: T[]) => value is S, self?: any): S[];
  filter(f: (value: T, index: number, array: T[]) => any, self?: any): T[];
  reduce<U>(f: (before: U, value: T, index: number, array: T[]) => U, initial: U): U;
  reduce(f: (before: T, value: T, index: number, array: T[]) => T): T;
  reduceRight<U>(f: (before: U, value: T, index: number, array: T[]) => U, initial: U): U;
  reduceRight(f: (before: T, value: T, index: number, array: T[]) => T): T;
  find<S extends T>(f: (value: T, index: number, array: T[]) => value is S, self?: any): S | undefined;
  find(f: (value: T, index: number, array: T[]) => any, self?: any): T | undefined;
  findIndex(f: (value: T, index: number, array: T[]) => any, self?: any): number;
  findLast<S extends T>(f: (value: T, index: number, array: T[]) => value is S, self?: any): S | undefined;
  findLast(f: (value: T, index: number, array: T[]) => any, self?: any): T | undefined;
  findLastIndex(f: (value: T, index: number, array: T[]) => any, self?: any): number;
  entries(): IterableIterator<[number, T]>; keys(): IterableIterator<number>;
  values(): IterableIterator<T>; at(index: number): T | undefined;
  flatMap<U>(f: (value: T, index: number, array: T[]) => U | ReadonlyArray<U>, self?: any): U[];
  flat<U>(this: ReadonlyArray<U | ReadonlyArray<U>>, depth?: number): U[];
  toReversed(): T[]; toSorted(compare?: (a: T, b: T) => number): T[]; with(index: number, value: T): T[];
  toSpliced(start: number, count?: number, ...items: T[]): T[];
  [Symbol.iterator](): IterableIterator<T>; [index: number]: T;
}
interface ConcatArray<T> { length: number; join(separator?: string): string; slice(start?: number, end?: number): T[]; [index: number]: T }
interface Array<T> extends ReadonlyArray<T> {
  pop(): T | undefined; push(...items: T[]): number; reverse(): T[]; shift(): T | undefined;
  sort(compare?: (a: T, b: T) => number): this; splice(start: number, count?: number, ...items: T[]): T[];
  unshift(...items: T[]): number; fill(value: T, start?: number, end?: number): this;
  copyWithin(target: number, start?: number, end?: number): this;
}
interface ArrayConstructor {
  new <T>(...items: T[]): T[]; <T>(...items: T[]): T[]; isArray(value: any): value is any[];
  from<T, U>(items: Iterable<T> | ArrayLike<T>, f: (value: T, index: number) => U, self?: any): U[];
  from<T>(items: Iterable<T> | ArrayLike<T>): T[]; of<T>(...items: T[]): T[]; prototype: any[];
}
declare var Array: ArrayConstructor;
interface TemplateStringsArray extends ReadonlyArray<string> { raw: readonly string[] }
interface PromiseLike<T> {
  then<A = T, B = never>(done?: (value: T) => A | PromiseLike<A>, failed?: (reason: any) => B | PromiseLike<B>): PromiseLike<A | B>;
}
interface Promise<T> {
  then<A = T, B = never>(done?: (value: T) => A | PromiseLike<A>, failed?: (reason: any) => B | PromiseLike<B>): Promise<A | B>;
  catch<B = never>(failed?: (reason: any) => B | PromiseLike<B>): Promise<T | B>;
  finally(f?: () => void): Promise<T>;
}
interface PromiseConstructor {
  new <T>(f: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: any) => void) => void): Promise<T>;
  all<A, B, C, D>(values: readonly [A | PromiseLike<A>, B | PromiseLike<B>, C | PromiseLike<C>, D | PromiseLike<D>]): Promise<[A, B, C, D]>;
  all<A, B, C>(values: readonly [A | PromiseLike<A>, B | PromiseLike<B>, C | PromiseLike<C>]): Promise<[A, B, C]>;
  all<A, B>(values: readonly [A | PromiseLike<A>, B | PromiseLike<B>]): Promise<[A, B]>;
  all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]>;
  race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T>; any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T>;
  allSettled<T>(values: Iterable<T | PromiseLike<T>>): Promise<{ status: string; value: T; reason: any }[]>;
  resolve<T>(value: T | PromiseLike<T>): Promise<T>; reject<T = never>(reason?: any): Promise<T>;
  withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason?: any) => void };
  prototype: Promise<any>;
}
declare var Promise: PromiseConstructor;
interface ReadonlyMap<K, V> {
  forEach(f: (value: V, key: K, map: Map<K, V>) => void, self?: any): void; get(key: K): V | undefined;
  has(key: K): boolean; size: number; entries(): IterableIterator<[K, V]>;
  keys(): IterableIterator<K>; values(): IterableIterator<V>; [Symbol.iterator](): IterableIterator<[K, V]>;
}
interface Map<K, V> extends ReadonlyMap<K, V> { clear(): void; delete(key: K): boolean; set(key: K, value: V): this }
interface MapConstructor {
  new <K = any, V = any>(entries?: Iterable<readonly [K, V]> | null): Map<K, V>;
  groupBy<K, T>(items: Iterable<T>, key: (item: T, index: number) => K): Map<K, T[]>; prototype: Map<any, any>;
}
declare var Map: MapConstructor;
interface WeakMap<K, V> { delete(key: K): boolean; get(key: K): V | undefined; has(key: K): boolean; set(key: K, value: V): this }
declare var WeakMap: { new <K = any, V = any>(entries?: readonly (readonly [K, V])[] | null): WeakMap<K, V> };
interface ReadonlySet<T> {
  forEach(f: (value: T, key: T, set: Set<T>) => void, self?: any): void; has(value: T): boolean; size: number;
  entries(): IterableIterator<[T, T]>; keys(): IterableIterator<T>; values(): IterableIterator<T>;
  [Symbol.iterator](): IterableIterator<T>;
}
interface Set<T> extends ReadonlySet<T> {
  add(value: T): this; clear(): void; delete(value: T): boolean; union<U>(other: Set<U>): Set<T | U>;
  intersection<U>(other: Set<U>): Set<T & U>; difference<U>(other: Set<U>): Set<T>;
  isSubsetOf(other: Set<any>): boolean; isSupersetOf(other: Set<any>): boolean;
}
declare var Set: { new <T = any>(values?: Iterable<T> | null): Set<T>; prototype: Set<any> };
interface WeakSet<T> { add(value: T): this; delete(value: T): boolean; has(value: T): boolean }
declare var WeakSet: { new <T = any>(values?: readonly T[] | null): WeakSet<T> };
interface WeakRef<T> { deref(): T | undefined }
declare var WeakRef: { new <T>(target: T): WeakRef<T> };
interface Date {
  getTime(): number; getFullYear(): number; getMonth(): number; getDate(): number; getDay(): number;
  getHours(): number; getMinutes(): number; getSeconds(): number; getMilliseconds(): number;
  getTimezoneOffset(): number; getUTCFullYear(): number; getUTCMonth(): number; getUTCDate(): number;
  getUTCHours(): number; getUTCMinutes(): number; getUTCSeconds(): number; setTime(time: number): number;
  setFullYear(year: number): number; setMonth(month: number): number; setDate(date: number): number;
  setHours(hours: number): number; setMinutes(minutes: number): number; setSeconds(seconds: number): number;
  toISOString(): string; toJSON(): string; toDateString(): string; toTimeString(): string;
  toUTCString(): string; toLocaleDateString(locale?: any, options?: any): string;
  toLocaleTimeString(locale?: any, options?: any): string; valueOf(): number; toString(): string;
}
interface DateConstructor {
  new (...parts: any[]): Date; (): string; now(): number; parse(text: string): number;
  UTC(...parts: number[]): number; prototype: Date;
}
declare var Date: DateConstructor;
interface RegExpMatchArray extends Array<string> { index?: number; input?: string; groups?: { [key: string]: string } }
interface RegExpExecArray extends Array<string> { index: number; input: string; groups?: { [key: string]: string } }
interface RegExp {
  exec(text: string): RegExpExecArray | null; test(text: string): boolean; source: string; flags: string;
  global: boolean; ignoreCase: boolean; multiline: boolean; sticky: boolean; unicode: boolean; lastIndex: number;
}
declare var RegExp: { new (pattern: any, flags?: string): RegExp; (pattern: any, flags?: string): RegExp; prototype: RegExp };
interface Error { name: string; message: string; stack?: string; cause?: unknown }
interface ErrorConstructor { new (message?: string, options?: { cause?: unknown }): Error; (message?: string): Error; captureStackTrace(o: any, f?: any): void; prototype: Error }
declare var Error: ErrorConstructor;
interface TypeError extends Error {}
declare var TypeError: { new (message?: string): TypeError; (message?: string): TypeError };
interface RangeError extends Error {}
declare var RangeError: { new (message?: string): RangeError; (message?: string): RangeError };
interface SyntaxError extends Error {}
declare var SyntaxError: { new (message?: string): SyntaxError; (message?: string): SyntaxError };
interface ReferenceError extends Error {}
declare var ReferenceError: { new (message?: string): ReferenceError; (message?: string): ReferenceError };
interface EvalError extends Error {}
declare var EvalError: { new (message?: string): EvalError };
interface URIError extends Error {}
declare var URIError: { new (message?: string): URIError };
interface AggregateError extends Error { errors: any[] }
declare var AggregateError: { new (errors: Iterable<any>, message?: string): AggregateError };
interface JSON { parse(text: string, f?: (key: string, value: any) => any): any; stringify(value: any, by?: any, space?: any): string }
declare var JSON: JSON;
interface Math {
  E: number; LN10: number; LN2: number; LOG2E: number; LOG10E: number; PI: number; SQRT1_2: number; SQRT2: number;
  abs(x: number): number; acos(x: number): number; asin(x: number): number; atan(x: number): number;
  atan2(y: number, x: number): number; ceil(x: number): number; cos(x: number): number; exp(x: number): number;
  floor(x: number): number; log(x: number): number; max(...x: number[]): number; min(...x: number[]): number;
  pow(x: number, y: number): number; random(): number; round(x: number): number; sin(x: number): number;
  sqrt(x: number): number; tan(x: number): number; hypot(...x: number[]): number; sign(x: number): number;
  trunc(x: number): number; log2(x: number): number; log10(x: number): number; cbrt(x: number): number;
  clz32(x: number): number; imul(x: number, y: number): number; fround(x: number): number;
  sinh(x: number): number; cosh(x: number): number; tanh(x: number): number; log1p(x: number): number;
}
declare var Math: Math;
interface Console {
  log(...data: any[]): void; error(...data: any[]): void; warn(...data: any[]): void; info(...data: any[]): void;
  debug(...data: any[]): void; trace(...data: any[]): void; table(data?: any): void; dir(data?: any): void;
  assert(condition?: any, ...data: any[]): void; count(label?: string): void; group(...data: any[]): void;
  groupEnd(): void; time(label?: string): void; timeEnd(label?: string): void; clear(): void;
}
declare var console: Console;
declare function parseInt(text: string, radix?: number): number;
declare function parseFloat(text: string): number;
declare function isNaN(value: number): boolean;
declare function isFinite(value: number): boolean;
declare function encodeURIComponent(text: any): string;
declare function decodeURIComponent(text: string): string;
declare function encodeURI(text: string): string;
declare function decodeURI(text: string): string;
declare function setTimeout(f: (...arguments: any[]) => void, time?: number, ...arguments: any[]): any;
declare function setInterval(f: (...arguments: any[]) => void, time?: number, ...arguments: any[]): any;
declare function clearTimeout(id: any): void;
declare function clearInterval(id: any): void;
declare function queueMicrotask(f: () => void): void;
declare function structuredClone<T>(value: T): T;
declare function eval(code: string): any;
declare var undefined: undefined;
declare var NaN: number;
declare var Infinity: number;
declare var globalThis: any;
declare var window: any;
declare var document: any;
declare var process: any;
declare var module: any;
declare var exports: any;
declare var global: any;
declare var Reflect: any;
declare var Proxy: { new <T>(target: T, handler: any): T };
)";

}  // namespace

std::string_view library_source() {
  return declarations;
}

}  // namespace git_refactor::syntax::javascript
