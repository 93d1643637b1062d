/**
 * A client of the W3C Entity Reconciliation API 0.2, used only when the user names a service. What it finds is added to the offline
 * links; whatever goes wrong with the service leaves those as they are.
 */
@NullMarked
package org.summitgraph.link.reconcile;

import org.jspecify.annotations.NullMarked;
