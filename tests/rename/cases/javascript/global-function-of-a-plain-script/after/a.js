function salute() {}
