namespace Geo {
  export namespace Units {
    export type Size = number;
  }
}
declare const raw: unknown;
const length = raw as Geo.Units.Size;
const other: Geo.Units.Size = length;
console.log(other);
