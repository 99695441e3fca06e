namespace Geo {
  export namespace Units {
    export type Length = number;
  }
}
declare const raw: unknown;
const length = raw as Geo.Units.Length;
const other: Geo.Units.Length = length;
console.log(other);
