const limit = 1;
export namespace N {
  export const max = 2;
  export const both = max + limit;
}

