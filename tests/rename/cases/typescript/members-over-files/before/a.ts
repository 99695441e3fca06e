import { Car } from "./car";
new Car().stop();

