/** How fast a whole city is: loaded and measured on demand only. */
package vn.kehoach.city;
