import { useRef } from "react";
export const r = useRef(null);

