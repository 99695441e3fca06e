template <typename T> class List {
public:
    class Node;
    template <typename It> void assign(It first, It last);
    Node* find(const T& t) const;
};
template <typename T> template <typename It>
void List<T>::assign(It first, It last) { while (first != last) { find(*first++); } }
template <typename T> typename List<T>::Node* List<T>::find(const T& t) const { return nullptr; }
