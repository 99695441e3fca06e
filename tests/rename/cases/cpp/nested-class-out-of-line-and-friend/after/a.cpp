#include "a.hpp"
List::Cursor List::begin() { return Cursor(); }
List::Cursor& List::Cursor::operator++() { return *this; }
bool List::Cursor::operator!=(const Cursor& other) const { return list_ != other.list_; }
