pub struct Machine;
