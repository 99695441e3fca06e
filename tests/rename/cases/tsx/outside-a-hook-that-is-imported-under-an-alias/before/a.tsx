import { useState as useIt } from "react";
export function Counter() {
  const [count] = useIt(0);
  return <b>{count}</b>;
}
