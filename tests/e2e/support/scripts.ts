import { test } from '@playwright/test'

/** Whether the pages run scripts in this project. */
export function hasScripts(): boolean {
  return test.info().project.use.javaScriptEnabled !== false
}
