"""Writes that have no event, and why: they say nothing of what anybody did. The only ones; a test reads this table."""

WITHOUT_EVENT = {
    "songhanh.documents.jobs.sweep": "bytes that no row names, left behind by an act that was undone",
    "songhanh.documents.jobs.sweep_files": "the same, of stored files",
    "songhanh.intake.jobs.sweep_held": "the same, of files that wait to be read",
    "songhanh.intake.actions.claim_upload": "a lease of the worker",
    "songhanh.intake.actions.keep_place": "where a person last looked",
    "songhanh.takeouts.actions.claim_takeout": "a lease of the worker",
    "songhanh.takeouts.actions.note_step": "how far the worker is",
    "songhanh.organisations.actions.rebuild_ancestry": "rows derived from the parents, within acts",
    "songhanh.plans.actions.founding.make_parts": "rows derived from assignments and turns, within acts or the job",
    "songhanh.reports.actions.sending.save_draft": "what is typed and not yet sent",
    "songhanh.reports.actions.sending.take_in": "fills a draft, which is not yet sent",
    "songhanh.plans.jobs.lay_turns": "turns derived from due rules, laid by the clock",
}
