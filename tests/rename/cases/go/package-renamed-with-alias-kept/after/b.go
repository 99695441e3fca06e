package m

import _ "m/store"
