package m

import _ "m/db"
