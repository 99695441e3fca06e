class List {
public:
    class Iterator;
    Iterator begin();
    friend class Iterator;
};
class List::Iterator {
public:
    Iterator& operator++();
    bool operator!=(const Iterator& other) const;
private:
    List* list_ = nullptr;
};
