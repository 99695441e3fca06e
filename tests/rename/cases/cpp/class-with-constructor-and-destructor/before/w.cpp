#include "w.h"
Widget::Widget() {}
Widget::Widget(int size) {}
Widget::~Widget() {}
Widget* Widget::make() { return new Widget(3); }
