class Door {
  shut() {}
  close() {}
}
