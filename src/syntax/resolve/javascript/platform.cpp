// Members that objects of no file of the repository have: those of the platform, and those that the
// base classes of frameworks call.

#include "trees.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax::javascript {

namespace {

// Members of the platform's objects, beside those of the language's library.
constexpr std::array<std::string_view, 70> platform_members{"addEventListener",
                                                            "appendChild",
                                                            "attributes",
                                                            "body",
                                                            "checked",
                                                            "childNodes",
                                                            "children",
                                                            "classList",
                                                            "className",
                                                            "click",
                                                            "close",
                                                            "content",
                                                            "createElement",
                                                            "data",
                                                            "dataset",
                                                            "description",
                                                            "detail",
                                                            "disabled",
                                                            "dispatchEvent",
                                                            "display",
                                                            "emit",
                                                            "env",
                                                            "exit",
                                                            "exports",
                                                            "firstChild",
                                                            "focus",
                                                            "form",
                                                            "getAttribute",
                                                            "getElementById",
                                                            "hash",
                                                            "headers",
                                                            "height",
                                                            "hidden",
                                                            "href",
                                                            "id",
                                                            "innerHTML",
                                                            "key",
                                                            "kind",
                                                            "label",
                                                            "lastChild",
                                                            "method",
                                                            "nodeName",
                                                            "nodeType",
                                                            "off",
                                                            "on",
                                                            "once",
                                                            "open",
                                                            "options",
                                                            "parent",
                                                            "parentNode",
                                                            "path",
                                                            "pipe",
                                                            "position",
                                                            "props",
                                                            "querySelector",
                                                            "read",
                                                            "remove",
                                                            "removeChild",
                                                            "send",
                                                            "setAttribute",
                                                            "state",
                                                            "style",
                                                            "tagName",
                                                            "target",
                                                            "text",
                                                            "textContent",
                                                            "title",
                                                            "type",
                                                            "width",
                                                            "write"};

// What the classes of the usual frameworks call, so that a class that extends one of theirs
// overrides it.
constexpr std::array<std::string_view, 26> framework_members{"render",
                                                             "state",
                                                             "props",
                                                             "context",
                                                             "refs",
                                                             "setState",
                                                             "forceUpdate",
                                                             "componentDidMount",
                                                             "componentDidUpdate",
                                                             "componentWillUnmount",
                                                             "componentDidCatch",
                                                             "shouldComponentUpdate",
                                                             "getSnapshotBeforeUpdate",
                                                             "componentWillMount",
                                                             "componentWillReceiveProps",
                                                             "componentWillUpdate",
                                                             "getDerivedStateFromProps",
                                                             "getDerivedStateFromError",
                                                             "connectedCallback",
                                                             "disconnectedCallback",
                                                             "attributeChangedCallback",
                                                             "adoptedCallback",
                                                             "observedAttributes",
                                                             "ngOnInit",
                                                             "ngOnDestroy",
                                                             "ngOnChanges"};

}  // namespace

bool is_platform_member(std::string_view name) {
  return std::ranges::find(platform_members, name) != platform_members.end();
}

bool is_framework_member(std::string_view name) {
  return std::ranges::find(framework_members, name) != framework_members.end();
}

}  // namespace git_refactor::syntax::javascript
