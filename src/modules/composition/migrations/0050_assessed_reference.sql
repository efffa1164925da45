-- The version of the reference data that a draft's saved figures were made at; null = not known. Another than today's: they may be others now.
alter table composition.composition add column assessed_reference bigint;
