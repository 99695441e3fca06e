#include "a.hpp"
List::Iterator List::begin() { return Iterator(); }
List::Iterator& List::Iterator::operator++() { return *this; }
bool List::Iterator::operator!=(const Iterator& other) const { return list_ != other.list_; }
