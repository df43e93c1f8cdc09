/**
 * What Anun tells of its own work: rows of load runs, rejected documents and minutes of the API, in
 * monthly indices of their own. Nothing of a document's text enters.
 */
@NullMarked
package org.anun.elastic.operations;

import org.jspecify.annotations.NullMarked;
