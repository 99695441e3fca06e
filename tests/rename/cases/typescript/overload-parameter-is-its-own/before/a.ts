export function make(time: number): Date;
export function make(time: string): Date;
export function make(time: number | string): Date {
  return new Date(time);
}

