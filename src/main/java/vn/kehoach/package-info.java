@NullMarked
package vn.kehoach;

import org.jspecify.annotations.NullMarked;
